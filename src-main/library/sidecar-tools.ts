/** The tools that write sidecars, started with the first request: ExifTool costs nothing until then. */
import type { PhotoId } from '../domain/photo.ts';
import { sidecarFiles } from '../filesystem/sidecar-files.ts';
import { sidecarSays } from '../metadata/xmp/sidecar.ts';
import type { SidecarPorts } from '../usecases/photographs/write-sidecars.ts';

export interface SidecarTools {
  ports(): Promise<SidecarPorts>;
  /** Ends ExifTool, if it was ever started. */
  close(): Promise<void>;
}

export function sidecarTools(pathOf: (id: PhotoId) => string | null): SidecarTools {
  let made: Promise<SidecarPorts> | null = null;
  const make = async (): Promise<SidecarPorts> => {
    const { exiftoolMerger } = await import('../exiftool/xmp-merger.ts');
    return { files: sidecarFiles, xmp: exiftoolMerger(sidecarSays), pathOf };
  };
  return {
    ports: () => {
      made ??= make();
      return made;
    },
    close: async () => {
      if (made !== null) await (await made).xmp.close();
    },
  };
}
