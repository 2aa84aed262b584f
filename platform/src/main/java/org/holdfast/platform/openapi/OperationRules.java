package org.holdfast.platform.openapi;

import static org.holdfast.platform.openapi.ProblemAnswer.CONFLICT;
import static org.holdfast.platform.openapi.ProblemAnswer.INVALID;
import static org.holdfast.platform.openapi.ProblemAnswer.NOT_ACCEPTABLE;
import static org.holdfast.platform.openapi.ProblemAnswer.NOT_FOUND;
import static org.holdfast.platform.openapi.ProblemAnswer.NOT_PERMITTED;
import static org.holdfast.platform.openapi.ProblemAnswer.NOT_SIGNED_IN;
import static org.holdfast.platform.openapi.ProblemAnswer.STALE;
import static org.holdfast.platform.openapi.ProblemAnswer.TOO_LARGE;
import static org.holdfast.platform.openapi.ProblemAnswer.TOO_MANY;
import static org.holdfast.platform.openapi.ProblemAnswer.UNAVAILABLE;
import static org.holdfast.platform.openapi.ProblemAnswer.UNEXPECTED;
import static org.holdfast.platform.openapi.ProblemAnswer.UNKNOWN_MEDIA_TYPE;
import static org.holdfast.platform.openapi.ProblemAnswer.UNREADABLE;
import static org.holdfast.platform.openapi.ProblemAnswer.VERSION_MISSING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.holdfast.platform.openapi.Routes.Route;
import org.jboss.jandex.IndexView;

/** What holds for every operation: sign-in, who may call it, the headers both ways, and the problems it may answer with. */
final class OperationRules {

    private final Routes routes;

    OperationRules(IndexView index) {
        this.routes = new Routes(index);
    }

    void apply(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> apply(path, method, operation)));
    }

    private void apply(String path, HttpMethod method, Operation operation) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SignIn.SCHEME)));
        describeParameters(operation);
        var problems = problems(path, method, operation);
        SharedParts.EVERYWHERE.forEach(header -> add(operation, SharedParts.parameter(header)));
        routes.of(String.valueOf(operation.getOperationId()))
                .ifPresent(route -> apply(route, path, method, operation, problems));
        operation.removeExtension(HouseRules.NEEDS_KEY);
        operation.removeExtension(HouseRules.NOT_THERE);
        problems.forEach(problem -> operation
                .getResponses()
                .addAPIResponse(
                        problem.status(),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + problem.key())));
    }

    private static void apply(
            Route route, String path, HttpMethod method, Operation operation, Set<ProblemAnswer> problems) {
        operation.setDescription(operation.getDescription() + "\n\n" + route.whoMayCall());
        if (route.isRetiring()) {
            operation.setDeprecated(true);
        }
        var created = operation.getResponses().getAPIResponse("201");
        if (method == HttpMethod.PUT) {
            add(operation, SharedParts.required(SharedParts.IF_MATCH));
            problems.add(STALE);
            problems.add(VERSION_MISSING);
        } else if (method == HttpMethod.POST && path.contains("{") && route.readsIfMatch()) {
            add(operation, SharedParts.parameter(SharedParts.IF_MATCH));
            problems.add(STALE);
        }
        if (created != null && route.readsIdempotencyKey()) {
            add(operation, idempotencyKey(operation));
            answer(created, SharedParts.REPLAYED);
        }
        if (created != null && route.answersPlace()) {
            answer(created, SharedParts.LOCATION);
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                describeSuccess(route, response);
            }
        });
    }

    private static void describeSuccess(Route route, APIResponse response) {
        SharedParts.EVERYWHERE.forEach(header -> answer(response, header));
        if (route.answersVersion()) {
            answer(response, SharedParts.ETAG);
        }
        if (route.answersPage()) {
            answer(response, SharedParts.LINK);
        }
    }

    private static Set<ProblemAnswer> problems(String path, HttpMethod method, Operation operation) {
        var problems = EnumSet.of(
                UNREADABLE, NOT_SIGNED_IN, NOT_PERMITTED, NOT_ACCEPTABLE, INVALID, TOO_MANY, UNEXPECTED, UNAVAILABLE);
        if (path.contains("{") || is(operation, HouseRules.NOT_THERE)) {
            problems.add(NOT_FOUND);
        }
        if (method != HttpMethod.GET) {
            problems.add(CONFLICT);
        }
        if (operation.getRequestBody() != null) {
            problems.add(TOO_LARGE);
            problems.add(UNKNOWN_MEDIA_TYPE);
        }
        // Such as a file that is not written while something is missing: the operation itself says that it answers so.
        Arrays.stream(ProblemAnswer.values())
                .filter(problem -> operation.getResponses().hasAPIResponse(problem.status()))
                .forEach(problems::add);
        return problems;
    }

    private static Parameter idempotencyKey(Operation operation) {
        return is(operation, HouseRules.NEEDS_KEY)
                ? SharedParts.required(SharedParts.IDEMPOTENCY_KEY)
                : SharedParts.parameter(SharedParts.IDEMPOTENCY_KEY);
    }

    private static boolean is(Operation operation, String extension) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(extension);
    }

    private static void describeParameters(Operation operation) {
        for (var parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            if (parameter.getDescription() == null && parameter.getIn() == Parameter.In.PATH) {
                parameter.setDescription(ofId(parameter.getName()));
            }
        }
    }

    /** Such as `absenceId`. */
    private static String ofId(String name) {
        var record = name.equals("id") ? "record" : name.replaceAll("Id$", "").replaceAll("(?=[A-Z])", " ");
        return "The id of the " + record.toLowerCase(Locale.ROOT);
    }

    private static void add(Operation operation, Parameter parameter) {
        var parameters = new ArrayList<>(Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()));
        parameters.add(parameter);
        operation.setParameters(parameters);
    }

    private static void answer(APIResponse response, String header) {
        response.addHeader(header, SharedParts.header(header));
    }
}
