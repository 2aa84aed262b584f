/** The front door of children's services. */
@NullMarked
package org.holdfast.referral;

import org.jspecify.annotations.NullMarked;
