package cn.com.ytajpx.anpei.it.container;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Arquillian asks for one; the product under test has nothing to configure. */
public final class ProductConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {
        // nothing to be wrong
    }
}
