/** The statements that a request issues, taken from PostgreSQL's own log, as a script for pgbench: the limit beside the request. */
@NullMarked
package org.holdfast.benchmarks.statements;

import org.jspecify.annotations.NullMarked;
