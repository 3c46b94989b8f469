/*
 * builtin.h - what crossfoot does itself.  Each takes its own argv and gives the
 * exit status of the process.
 */
#ifndef BUILTIN_H
#define BUILTIN_H

int body(int argc, char *argv[]);	/* the header passes, a command gets the rest */
int sort(int argc, char *argv[]);	/* sort a stream by columns, header kept */
int doctor(int argc, char *argv[]);	/* what is missing */
int report(int argc, char *argv[]);	/* the whole pipeline */

#endif
