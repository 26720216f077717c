package cn.com.ytajpx.anpei.it.container;

import cn.com.ytajpx.anpei.it.product.BuiltProduct;
import cn.com.ytajpx.anpei.it.product.RunningProduct;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * The launcher as Arquillian's container: starts the product once, on the EAR with all tests in it, and puts the database
 * back before each class instead of deploying again. A process of its own, because the API jars that tests are compiled
 * with would get in Payara's way.
 */
public final class ProductContainer implements DeployableContainer<ProductConfiguration> {

    private static RunningProduct product;
    private static Baseline baseline;

    @Override
    public Class<ProductConfiguration> getConfigurationClass() {
        return ProductConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        deployOnce(archive);
        return new ProtocolMetaData().addContext(new HTTPContext("127.0.0.1", product.port())
                .add(new Servlet("ArquillianServletRunnerEE9", "/")));
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // stays for the next class
    }

    @Override
    public void stop() {
        // a fork that takes one class after the other ends the suite after each
    }

    private static synchronized void deployOnce(Archive<?> archive) {
        if (product == null) {
            product = started(archive);
            Runtime.getRuntime().addShutdownHook(new Thread(product::stop, "stop product"));
            baseline = Baseline.taken(product.jdbcUrl());
        } else {
            baseline.restore();
        }
    }

    private static RunningProduct started(Archive<?> archive) {
        var data = BuiltProduct.data("in-container");
        data.toFile().mkdirs();
        var ear = data.resolve("anpei.ear");
        archive.as(ZipExporter.class).exportTo(ear.toFile(), true);
        return RunningProduct.start(data, Map.of(
                "anpei.mode", "test",
                "anpei.ear", ear.toString(),
                "anpei.jobs.timer", "false",
                "anpei.smtp.host", "127.0.0.1",
                "anpei.smtp.port", Integer.toString(RunningProduct.freePort()),
                "anpei.key.seal", "dGVzdGluZyB0ZXN0aW5nIHRlc3RpbmcgdGVzdGluZyE=",
                "anpei.key.fingerprint", "ZmluZ2VycHJpbnRzIG9mIHRlc3RzIG9mIHRlc3RzISE="));
    }
}
