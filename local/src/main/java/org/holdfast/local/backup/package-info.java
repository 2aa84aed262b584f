/** All four databases as they were at one moment: base backups, the archived log, and the way back. */
@NullMarked
package org.holdfast.local.backup;

import org.jspecify.annotations.NullMarked;
