#!/bin/sh
# Backups of all rooms, for the timers beside this file and by hand.
#   backup.sh make    backs up, then removes all but the newest KEEP backups
#   backup.sh prove   restores the newest backup into an empty SQLite, which it removes again; fails when
#                     that cannot be done, or when the newest one is older than DAYS days
set -eu
RELEASE=${RELEASE:-/opt/draagkracht}
BACKUPS=${BACKUPS:-/var/lib/draagkracht-backups}
KEEP=${KEEP:-30}
DAYS=${DAYS:-2}

draagkracht() { node "$RELEASE/draagkracht.mjs" "$@"; }
newest_first() { find "$BACKUPS/" -name 'rooms-*.backup' "$@" | sort -r; }

case ${1:-} in
make)
    draagkracht backup "$BACKUPS/rooms-$(date -u +%Y%m%dT%H%M%SZ).backup"
    # By number and not by age: when backups fail, the last good ones stay.
    newest_first | tail -n +$((KEEP + 1)) | while read -r old; do
        rm -- "$old"
        echo "Removed $old"
    done
    ;;
prove)
    newest=$(newest_first -mtime "-$DAYS" | head -n 1)
    if [ -z "$newest" ]; then
        echo "No backup in $BACKUPS is younger than $DAYS days." >&2
        exit 1
    fi
    place=$(mktemp -d)
    trap 'rm -rf "$place"' EXIT
    DATABASE_URL='' DATA_DIR="$place" draagkracht restore "$newest" >/dev/null
    echo "$newest can be restored."
    ;;
*)
    echo "Say what: make or prove." >&2
    exit 2
    ;;
esac
