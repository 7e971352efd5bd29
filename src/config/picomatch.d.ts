/** The part of picomatch that the globs of `overrides` use; the package brings no types of its own. */
declare module 'picomatch' {
  export default function picomatch(
    glob: string,
    options: { readonly dot: boolean },
  ): (path: string) => boolean
}
