package cn.com.ytajpx.anpei.it.container;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that runs inside the product, where it can {@code @Inject} and {@code @EJB} whatever the product has. Before each
 * class the database is as it was after the start; before each test the clock stands at {@link MovableClock#START}.
 */
@ArquillianTest
public abstract class InContainer {

    @BeforeEach
    void clockAtItsStart() {
        MovableClock.reset();
    }

    @Deployment
    public static EnterpriseArchive product() {
        return ProductUnderTest.archive();
    }
}
