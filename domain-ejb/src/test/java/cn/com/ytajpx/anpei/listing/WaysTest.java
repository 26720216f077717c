package cn.com.ytajpx.anpei.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final Sql NAMED = Sql.beginning("name", "张100%");
    private static final Sql KNOWN = new Sql("login = ?", List.of("zhang"));
    private static final Sql EMPLOYED = new Sql("employer in (?,?)", List.of("甲", "乙"));

    @Test
    void aRowIsFoundInTheFirstWayThatFindsItAndInNoOther() {
        assertThat(Ways.any(List.of(NAMED, KNOWN, EMPLOYED)).each()).extracting(Sql::text).containsExactly("name like ?",
                "login = ? and (name like ?) is not true",
                "employer in (?,?) and (name like ?) is not true and (login = ?) is not true");
    }

    @Test
    void whatIsAskedOfAllWaysHasItsParametersInTheirOrder() {
        var asked = Ways.any(List.of(NAMED, EMPLOYED)).together(way -> new Sql("live = ?", List.of(1)).and(way).in("select id from t where %s"));

        assertThat(asked.text()).isEqualTo("select id from t where live = ? and name like ? union all "
                + "select id from t where live = ? and employer in (?,?) and (name like ?) is not true");
        assertThat(asked.parameters()).isEqualTo(List.of(1, "张100\\%%", 1, "甲", "乙", "张100\\%%"));
    }

    @Test
    void ofFewEmployersTheNamesAreAskedForAndOfManyAPartOfThem() {
        var many = Collections.nCopies(201, "海源");

        assertThat(new EmployerNames("%海%", List.of()).condition("e")).isEmpty();
        assertThat(new EmployerNames("%海%", many.subList(0, 200)).condition("e").orElseThrow().parameters()).hasSize(200);
        assertThat(new EmployerNames("%海%", many).condition("e")).contains(new Sql("e like ?", List.of("%海%")));
    }
}
