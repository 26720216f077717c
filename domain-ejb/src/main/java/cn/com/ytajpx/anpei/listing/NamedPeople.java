package cn.com.ytajpx.anpei.listing;

import java.util.List;

/** People of the register whose name begins with a text or whose employer's name has it. */
public final class NamedPeople {

    /** Their ids, as the table {@code named} with the column {@code id}; its parameters are {@link #arguments}. */
    public static final String SQL = "(select p.id from holder p where p.name like ? union select p.id from %s e join holder p on p.employer_name = e.name) named"
            .formatted(EmployerNames.sql("holder", "employer_name"));

    /** That a person {@code h} is one of them; its parameters are {@link #arguments} too. */
    public static final String CONDITION = "(h.name like ? or h.employer_name like ?)";

    private NamedPeople() {
    }

    /** What {@link #SQL} and {@link #CONDITION} ask for, in this order. */
    public static List<String> arguments(String text) {
        return List.of(Sql.escaped(text) + "%", EmployerNames.having(text));
    }
}
