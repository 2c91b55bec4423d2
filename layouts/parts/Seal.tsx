/** Longest name that a seal holds, in characters. */
const LONGEST = 12

/** The archive's name as a seal (印章) is cut: two columns, from top to bottom and from the right. */
export function Seal({ name }: { readonly name: string }) {
  const characters = [...name]
  if (characters.length > LONGEST || !/^\p{Script=Han}+$/u.test(name))
    return <strong class="seal-name">{name}</strong>
  const half = Math.ceil(characters.length / 2)
  return (
    <strong class="seal">
      <span>{characters.slice(0, half).join('')}</span>
      <span>{characters.slice(half).join('')}</span>
    </strong>
  )
}
