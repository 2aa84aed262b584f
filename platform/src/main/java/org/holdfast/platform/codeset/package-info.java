/** The codes a service accepts, with what they mean. */
@NullMarked
package org.holdfast.platform.codeset;

import org.jspecify.annotations.NullMarked;
