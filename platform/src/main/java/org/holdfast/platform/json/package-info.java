/** How values of ours become JSON and parameters. */
@NullMarked
package org.holdfast.platform.json;

import org.jspecify.annotations.NullMarked;
