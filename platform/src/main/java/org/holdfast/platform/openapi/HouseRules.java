package org.holdfast.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.holdfast.platform.problem.Problem;

/** Says once, for every operation, what all have in common: sign-in, problems, and the headers that may or must be sent. */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class HouseRules implements OASFilter {

    /** Put on an operation by `@Extension` that is refused without an Idempotency-Key; taken out of the published document. */
    public static final String NEEDS_KEY = "x-needs-idempotency-key";

    private static final String SIGN_IN = "signIn";
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request cannot be read",
            "401", "No bearer token, or one that is not valid here",
            "403", "The caller's role does not allow this",
            "422", "The request is not valid, or would break a rule",
            "500", "A fault of the service; nothing was done",
            "503", "A part the service depends on is away; nothing was done"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(SIGN_IN, signIn());
        document.setComponents(components);
        document.setServers(List.of(OASFactory.createServer().url("/").description("This service")));
        document.getPaths().getPathItems().forEach(HouseRules::apply);
    }

    private static void apply(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SIGN_IN)));
            var problems = new TreeMap<>(PROBLEMS);
            if (path.contains("{")) {
                problems.put("404", "No such record, or no reason on record to see it");
            }
            if (method != HttpMethod.GET) {
                problems.put("409", "The present state of the record forbids it, or someone else changed it");
                problems.put("412", "The version named in If-Match is not the present one");
                problems.put("413", "The body is too large");
                problems.put("415", "The body is not of a media type that this operation takes");
                addParameter(
                        operation,
                        header("If-Match", "The ETag of the version you mean to change", method == HttpMethod.PUT));
            }
            if (method == HttpMethod.PUT) {
                problems.put("428", "If-Match is missing");
            }
            if (method == HttpMethod.POST && operation.getResponses().getAPIResponse("201") != null) {
                addParameter(operation, idempotencyKey(operation));
            }
            addParameter(
                    operation, header("X-Correlation-ID", "Shared by all that follows from one first request", false));
            problems.forEach((status, description) -> addProblem(operation, status, description));
        });
    }

    private static Parameter idempotencyKey(Operation operation) {
        var required =
                operation.getExtensions() != null && operation.getExtensions().containsKey(NEEDS_KEY);
        operation.removeExtension(NEEDS_KEY);
        return header("Idempotency-Key", "Your own, fresh for each new request, the same for each retry", required);
    }

    private static void addParameter(Operation operation, Parameter parameter) {
        var parameters = new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        parameters.add(parameter);
        operation.setParameters(parameters);
    }

    private static Parameter header(String name, String description, boolean required) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .required(required)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(255));
    }

    private static void addProblem(Operation operation, String status, String description) {
        if (operation.getResponses().getAPIResponse(status) == null) {
            operation.getResponses().addAPIResponse(status, problem(description));
        }
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }

    private static SecurityScheme signIn() {
        var config = ConfigProvider.getConfig();
        var realm = "http://localhost:8180/realms/holdfast/protocol/openid-connect/";
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(config.getOptionalValue("holdfast.sign-in.authorization-url", String.class)
                        .orElse(realm + "auth"))
                .tokenUrl(config.getOptionalValue("holdfast.sign-in.token-url", String.class)
                        .orElse(realm + "token"))
                .scopes(Map.of("openid", "Sign in"));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("A bearer token of the council's identity provider")
                .flows(OASFactory.createOAuthFlows().authorizationCode(flow));
    }
}
