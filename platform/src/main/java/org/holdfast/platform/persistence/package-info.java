/** How values of ours become columns. */
@NullMarked
package org.holdfast.platform.persistence;

import org.jspecify.annotations.NullMarked;
