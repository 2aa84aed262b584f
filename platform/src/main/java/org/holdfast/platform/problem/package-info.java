/** What goes wrong, told as RFC 9457 problem documents. */
@NullMarked
package org.holdfast.platform.problem;

import org.jspecify.annotations.NullMarked;
