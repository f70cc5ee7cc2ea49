/** Made by the build from `resources/catalogue`. */
declare module 'virtual:catalogue' {
  /** A `Catalogue` as JSON. */
  export const catalogueText: string;
}
