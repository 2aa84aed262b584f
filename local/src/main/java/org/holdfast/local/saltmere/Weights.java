package org.holdfast.local.saltmere;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often each of several things comes about, in the order written down: {@code Map.of} has none. */
final class Weights {

    private Weights() {}

    @SafeVarargs
    static <T> Map<T, Integer> of(Map.Entry<T, Integer>... weights) {
        var ordered = new LinkedHashMap<T, Integer>();
        for (var weight : weights) {
            ordered.put(weight.getKey(), weight.getValue());
        }
        return ordered;
    }
}
