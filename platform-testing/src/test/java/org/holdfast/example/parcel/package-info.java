/** The smallest service that uses every shared piece: parcels are packed, labelled and dispatched. */
@NullMarked
package org.holdfast.example.parcel;

import org.jspecify.annotations.NullMarked;
