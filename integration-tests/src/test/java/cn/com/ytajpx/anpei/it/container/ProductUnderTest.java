package cn.com.ytajpx.anpei.it.container;

import cn.com.ytajpx.anpei.it.product.BuiltProduct;
import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.slf4j.Logger;

/** The EAR as built, with the tests added to its WAR and the movable clock beside the clock it replaces. */
final class ProductUnderTest {

    private ProductUnderTest() {
    }

    static EnterpriseArchive archive() {
        var ear = ShrinkWrap.create(ZipImporter.class, "anpei.ear").importFrom(BuiltProduct.ear().toFile())
                .as(EnterpriseArchive.class);
        var domain = ear.getAsType(JavaArchive.class, "domain-ejb.jar").addClasses(MovableClock.class, Domain.class);
        var web = ear.getAsType(WebArchive.class, "web-faces.war").addAsLibraries(tests()).addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class), jarOf(Logger.class));
        ear.delete("domain-ejb.jar");
        ear.delete("web-faces.war");
        return ear.addAsModule(domain).addAsModule(web);
    }

    /** Every test class but those that drive a browser or the product from outside. */
    private static JavaArchive tests() {
        return ShrinkWrap.create(JavaArchive.class, "tests.jar")
                .addPackages(true, path -> !path.get().matches(".*(Journey|/browser/|/product/|/container/(Product|Baseline|MovableClock|Domain)).*"),
                        "cn.com.ytajpx.anpei.it");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
