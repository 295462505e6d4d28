#!/usr/bin/env bash
# A study under Slurm on one node gives the bits of a run without it, and one written to PostgreSQL the rows of its file. Needs root: it
# starts munge, slurmctld, slurmd and a PostgreSQL server of its own on this machine, and stops them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
top=$PWD
program=$top/build/release/bin/concertation
folder=$(mktemp -d)
chmod 755 "$folder"
postgres=$(find /usr/lib/postgresql -name pg_ctl -type f | sort -V | tail -n 1 | xargs dirname)

stop() {
    pkill -x slurmd || true
    pkill -x slurmctld || true
    pkill -x munged || true
    su postgres -c "'$postgres/pg_ctl' -D '$folder/pg/data' -m immediate stop" >/dev/null 2>&1 || true
    rm -r --one-file-system "$folder" || true
}
trap stop EXIT

hash_of() { sqlite3_value "$1" "SELECT value FROM provenance WHERE name = 'results_hash'"; }
sqlite3_value() { /usr/bin/python3 -c 'import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone()[0])' "$1" "$2"; }

"$program" run shipped:classroom --replicates 60 --quiet --out "$folder/alone.sqlite" >/dev/null

# Slurm, one node.
mkdir -p "$folder/slurm/state" "$folder/slurm/spool" /run/munge
[[ -f /etc/munge/munge.key ]] || dd if=/dev/urandom of=/etc/munge/munge.key bs=1 count=1024 status=none
chown munge: /etc/munge/munge.key /run/munge
chmod 400 /etc/munge/munge.key
chmod 755 /run/munge
su -s /bin/bash munge -c /usr/sbin/munged || true
node=$(hostname -s)
cat >"$folder/slurm/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$node(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
ReturnToService=2
StateSaveLocation=$folder/slurm/state
SlurmdSpoolDir=$folder/slurm/spool
SlurmctldPidFile=$folder/slurm/slurmctld.pid
SlurmdPidFile=$folder/slurm/slurmd.pid
SlurmctldLogFile=$folder/slurm/slurmctld.log
SlurmdLogFile=$folder/slurm/slurmd.log
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$node Default=YES State=UP OverSubscribe=FORCE
CONF
export SLURM_CONF=$folder/slurm/slurm.conf
slurmctld
slurmd
(cd "$folder" && OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 CONCERTATION=$program \
    sbatch --wait --ntasks=2 "$top/analysis/study/concertation.sbatch" run shipped:classroom --replicates 60 --out "$folder/slurm.sqlite") ||
    { cat "$folder"/concertation-*.out "$folder"/slurm/*.log; exit 1; }
if [[ "$(hash_of "$folder/slurm.sqlite")" != "$(hash_of "$folder/alone.sqlite")" ]]; then
    echo "under Slurm the bits differ"
    exit 1
fi

# PostgreSQL.
mkdir "$folder/pg"
chown postgres: "$folder/pg"
su postgres -c "'$postgres/initdb' -D '$folder/pg/data' -A trust" >/dev/null
su postgres -c "'$postgres/pg_ctl' -D '$folder/pg/data' -o '-p 54329 -c listen_addresses=127.0.0.1 -k $folder/pg' -l '$folder/pg/log' -w start" >/dev/null
address=postgresql://postgres@127.0.0.1:54329/postgres
for turn in once again; do
    "$program" run shipped:classroom --replicates 60 --quiet --force --out "$folder/shared.sqlite" --database "$address" >/dev/null
done
for table in outcomes region_months measures months dictionary provenance; do
    there=$(psql -At "$address" -c "SELECT COUNT(*) FROM concertation.$table")
    here=$(sqlite3_value "$folder/shared.sqlite" "SELECT COUNT(*) FROM $table")
    if [[ "$there" != "$here" ]]; then
        echo "$table: $there rows in PostgreSQL, $here in the file"
        exit 1
    fi
done
there=$(psql -At "$address" -c "SELECT sum(trust) FROM concertation.outcomes")
here=$(sqlite3_value "$folder/shared.sqlite" "SELECT sum(trust) FROM outcomes")
/usr/bin/python3 -c 'import sys; a, b = map(float, sys.argv[1:]); sys.exit(abs(a - b) > 1e-9 * abs(a))' "$there" "$here"
echo "   the same bits under Slurm, the same rows in PostgreSQL"
