/** History comes in: what a council's old system recorded, line by line, at the time it was recorded. */
@NullMarked
package org.holdfast.platform.history;

import org.jspecify.annotations.NullMarked;
