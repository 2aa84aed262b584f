/** What Kafka itself can do, by its own measuring tools: the limit beside our relay and our consumers. */
@NullMarked
package org.holdfast.benchmarks.kafka;

import org.jspecify.annotations.NullMarked;
