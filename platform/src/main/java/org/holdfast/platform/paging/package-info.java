/** Long lists, read by keyset. */
@NullMarked
package org.holdfast.platform.paging;

import org.jspecify.annotations.NullMarked;
