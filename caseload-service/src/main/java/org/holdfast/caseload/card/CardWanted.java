package org.holdfast.caseload.card;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.holdfast.platform.problem.FromParameters;

/** How somebody wants a card printed. */
@FromParameters
class CardWanted {

    @QueryParam("layout")
    @DefaultValue("CARD")
    @Parameter(description = "How it is laid out on paper; JSON has no layout", example = "CARD")
    CardLayout layout = CardLayout.CARD;
}
