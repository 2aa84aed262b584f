package org.holdfast.peers.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A FHIR server that takes a ServiceRequest: HAPI's parts, put together for this measurement. */
public final class FhirServer {

    private FhirServer() {}

    public static void main(String[] arguments) throws Exception {
        var beans = new AnnotationConfigApplicationContext(FhirStorage.class);
        var fhir = new RestfulServer(beans.getBean(FhirContext.class));
        fhir.registerProviders(
                beans.getBean(ResourceProviderFactory.class).createProviders());
        fhir.setPagingProvider(beans.getBean(DatabaseBackedPagingProvider.class));
        var server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(System.getenv("PEER_PORT")));
        server.addConnector(connector);
        var context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(fhir), "/fhir/*");
        server.setHandler(context);
        server.start();
        server.join();
    }
}
