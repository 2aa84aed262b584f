package org.holdfast.local.saltmere;

import java.util.List;
import org.holdfast.local.ServiceName;

/** Lines of one kind for one service, sent one after another. */
record Batch(String name, ServiceName service, List<Line> lines) {}
