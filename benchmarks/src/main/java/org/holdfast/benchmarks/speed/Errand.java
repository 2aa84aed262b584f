package org.holdfast.benchmarks.speed;

/** What somebody sets out to do, from the first request to the last. */
interface Errand {

    void run(Api api);
}
