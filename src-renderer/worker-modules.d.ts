/** What the build makes of an import that ends in `?worker`. */
declare module '*?worker' {
  const WorkerOfModule: new () => Worker;
  export default WorkerOfModule;
}
