/** The process that a service runs in. */
@NullMarked
package org.holdfast.platform.process;

import org.jspecify.annotations.NullMarked;
