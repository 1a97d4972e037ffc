#!/bin/sh
# Picture Desk: a command of the command line, or the window. `picture-desk --help` lists the commands.
here=$(dirname "$(readlink -f "$0")")
case "$1" in
  make | index | parse | check | credits | verify | photos | help | --help | --version)
    # Without a warning of the image library's about Electron, which concerns whoever builds the program.
    ELECTRON_RUN_AS_NODE=1 NODE_NO_WARNINGS=1 exec "$here/picture-desk" "$here/resources/app.asar/out/main/cli.cjs" "$@"
    ;;
esac
exec "$here/picture-desk" "$@"
