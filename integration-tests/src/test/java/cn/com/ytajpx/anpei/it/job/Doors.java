package cn.com.ytajpx.anpei.it.job;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of the REST resources, as they stand in their classes. */
final class Doors {

    private Doors() {
    }

    static List<String> ofTheApi() {
        return new ClassFileImporter().importPackages("cn.com.ytajpx.anpei.web.api").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::reflect)
                .flatMap(Doors::of).distinct().toList();
    }

    private static Stream<String> of(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods()).filter(Doors::answers)
                .map(method -> "/api" + resource.getAnnotation(Path.class).value()
                        + (method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : ""));
    }

    private static boolean answers(Method method) {
        return Arrays.stream(method.getAnnotations()).anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
