package org.holdfast.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Names the council's identity provider, which is known only where the service runs. */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SignIn implements OASFilter {

    static final String SCHEME = "signIn";

    private static final String REALM = "http://localhost:8180/realms/holdfast/protocol/openid-connect/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(setting("holdfast.sign-in.authorization-url", REALM + "auth"))
                .tokenUrl(setting("holdfast.sign-in.token-url", REALM + "token"))
                .scopes(Map.of("openid", "Sign in"));
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description(
                                        "A bearer token of the council's identity provider: of a person by the authorization"
                                                + " code flow with PKCE, of a program by its client credentials")
                                .flows(OASFactory.createOAuthFlows().authorizationCode(flow)));
    }

    private static String setting(String name, String otherwise) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(otherwise);
    }
}
