package cn.com.ytajpx.anpei.it.schema;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an entity says of a column: the type in Java, and whether it may never be null.
 *
 * @param where the field that says it
 */
record MappedColumn(String table, String name, Class<?> type, boolean required, String where) {

    /** Every column that an entity and its collections expect. */
    static List<MappedColumn> of(Class<?> entity) {
        var table = entity.isAnnotationPresent(Table.class) ? entity.getAnnotation(Table.class).name() : entity.getSimpleName();
        return ofFields(table.toLowerCase(Locale.ROOT), entity).toList();
    }

    /** With what it inherits from mapped superclasses. */
    private static Stream<MappedColumn> ofFields(String table, Class<?> type) {
        var inherited = type.getSuperclass() != null && type.getSuperclass().isAnnotationPresent(MappedSuperclass.class)
                ? ofFields(table, type.getSuperclass()) : Stream.<MappedColumn>empty();
        return Stream.concat(inherited, ofOwnFields(table, type));
    }

    private static Stream<MappedColumn> ofOwnFields(String table, Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())
                        && !field.isAnnotationPresent(Transient.class) && !field.isSynthetic() && !field.getName().startsWith("_"))
                .flatMap(field -> ofField(table, field));
    }

    private static Stream<MappedColumn> ofField(String table, Field field) {
        if (field.isAnnotationPresent(ElementCollection.class)) {
            return ofCollection(field);
        }
        if (field.isAnnotationPresent(Embedded.class)) {
            return ofFields(table, field.getType()).map(MappedColumn::ofAnAbsentValue);
        }
        if (field.isAnnotationPresent(ManyToOne.class)) {
            var join = field.getAnnotation(JoinColumn.class);
            return Stream.of(new MappedColumn(table, join.name(), Long.class, !join.nullable() || !field.getAnnotation(ManyToOne.class).optional(),
                    where(field)));
        }
        return Stream.of(plain(table, field, field.getName(), field.getType()));
    }

    /** A value of several columns may be absent as a whole: then all of them are null, whatever it says of itself. */
    private MappedColumn ofAnAbsentValue() {
        return new MappedColumn(table, name, type, type.isPrimitive(), where);
    }

    private static Stream<MappedColumn> ofCollection(Field field) {
        var collection = field.getAnnotation(CollectionTable.class);
        var element = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        var columns = new ArrayList<MappedColumn>();
        for (var join : collection.joinColumns()) {
            columns.add(new MappedColumn(collection.name(), join.name(), Long.class, true, where(field)));
        }
        if (element.isAnnotationPresent(Embeddable.class)) {
            ofFields(collection.name(), element).forEach(columns::add);
        } else {
            columns.add(plain(collection.name(), field, field.getName(), element));
        }
        return columns.stream();
    }

    private static MappedColumn plain(String table, AnnotatedElement annotated, String fieldName, Class<?> type) {
        var column = annotated.getAnnotation(Column.class);
        var name = column == null || column.name().isEmpty() ? fieldName : column.name();
        return new MappedColumn(table, name.toLowerCase(Locale.ROOT), type, type.isPrimitive() || column != null && !column.nullable(),
                where((Field) annotated));
    }

    private static String where(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }
}
