/** Many records in one stream, one JSON object per line. */
@NullMarked
package org.holdfast.platform.ndjson;

import org.jspecify.annotations.NullMarked;
