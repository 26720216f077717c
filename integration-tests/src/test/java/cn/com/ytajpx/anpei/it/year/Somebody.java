package cn.com.ytajpx.anpei.it.year;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import java.util.Locale;

/** Who lives through the year. */
enum Somebody {

    /** Books in the province in time, and is renewed. */
    PROMPT("林及时"),
    /** Pre-registers and never books: the case that the centre looks for by hand today. */
    FORGETFUL("王忘事"),
    /** Is in a class that is moved. */
    MOVED("赵改期"),
    /** Misses the centre's deadline. */
    TARDY("钱迟到");

    private final String fullName;

    Somebody(String fullName) {
        this.fullName = fullName;
    }

    String fullName() {
        return fullName;
    }

    /** Of an area that exists nowhere. */
    IdNumber idNumber() {
        var first17 = "99000519800101" + "%03d".formatted(ordinal() + 1);
        return new IdNumber(first17 + IdNumber.checkCharacter(first17));
    }

    Mobile mobile() {
        return new Mobile("1990005000" + ordinal());
    }

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@example.com";
    }
}
