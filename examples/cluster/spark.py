#!/usr/bin/env python3
# spark.py - Spark: the same scripts, each a Popen that a partition is sent through.
#
#	spark-submit --files map.sh,combine.sh,reduce.sh,columns spark.py INPUT OUTPUT
#	gather.sh OUTPUT/part-* >verdicts.tsv
#
# INPUT is what lines.sh writes, OUTPUT a new folder, both of the cluster's file system.
# crossfoot is installed on every node.  REDUCES (2) says how many partitions the
# shuffle makes.
import os
import sys
from subprocess import PIPE, CalledProcessError, Popen
from threading import Thread
from zlib import crc32

from pyspark import SparkContext, SparkFiles


def through(script):
    """Send a partition through a script; the task fails where the script does."""
    def run(lines):
        process = Popen(["bash", SparkFiles.get(script)], stdin=PIPE, stdout=PIPE)
        failure = []

        def feed():
            try:
                with process.stdin:
                    process.stdin.writelines(line + b"\n" for line in lines)
            except Exception as e:      # what came before failed, or the script went away
                failure.append(e)

        feeder = Thread(target=feed, daemon=True)
        feeder.start()
        for line in process.stdout:
            yield line.rstrip(b"\n")
        feeder.join()
        if process.wait() != 0:
            raise CalledProcessError(process.returncode, script)
        if failure:
            raise failure[0]
    return run


def main(source, target):
    context = SparkContext(appName="crossfoot")
    reduces = int(os.environ.get("REDUCES", "2"))
    maps = int(os.environ.get("MAPS", "0")) or None
    # Bytes as they are: text that is no UTF-8 is the map's business.
    documents = context.textFile(source, maps, use_unicode=False)
    (documents
        .mapPartitions(through("map.sh"))
        .mapPartitions(through("combine.sh"))
        .map(lambda row: (row.split(b"\t", 1)[0], row))
        .repartitionAndSortWithinPartitions(reduces, crc32)
        .values()
        .mapPartitions(through("reduce.sh"))
        .map(lambda row: row.decode("utf-8"))
        .saveAsTextFile(target))
    context.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
