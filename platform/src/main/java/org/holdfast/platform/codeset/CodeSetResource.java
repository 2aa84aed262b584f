package org.holdfast.platform.codeset;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.problem.NotFound;
import org.jboss.resteasy.reactive.RestPath;

/** The code sets a service accepts, so that a sender can offer them and a reader can name them. */
@Path("/code-sets")
@Tag(name = "Reference data", description = "The code sets that this service accepts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class CodeSetResource {

    private final List<CodeSet> codeSets;

    CodeSetResource(@All List<CodeSet> codeSets) {
        this.codeSets = codeSets;
    }

    record CodeSetList(List<CodeSet> items) {}

    @GET
    @Operation(
            operationId = "listCodeSets",
            summary = "All code sets",
            description = "Every code set that this service accepts.")
    public CodeSetList all() {
        return new CodeSetList(codeSets);
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "getCodeSet",
            summary = "One code set",
            description = "The codes of one set with their meaning.")
    public CodeSet named(
            @RestPath
                    @Parameter(
                            description = "The name of the set",
                            example = "access-reason",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 100))
                    String name) {
        return codeSets.stream()
                .filter(set -> set.name().equals(name))
                .findAny()
                .orElseThrow(() -> new NotFound("code set"));
    }
}
