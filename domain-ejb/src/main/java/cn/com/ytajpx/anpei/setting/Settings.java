package cn.com.ytajpx.anpei.setting;

import cn.com.ytajpx.anpei.common.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a setting is on a day: the value with the latest start not after it, else the default. */
@Stateless
@PermitAll
public class Settings {

    @Inject
    private SettingsInForce inForce;

    public int wholeNumber(SettingKey key, LocalDate on) {
        return Integer.parseInt(valueOn(key, on));
    }

    /** The largest first. */
    public List<Integer> wholeNumbers(SettingKey key, LocalDate on) {
        return SettingType.numbers(valueOn(key, on));
    }

    public Money money(SettingKey key, LocalDate on) {
        return new Money(new BigDecimal(valueOn(key, on)));
    }

    public String valueOn(SettingKey key, LocalDate on) {
        return inForce.valueOn(key, on).orElse(key.defaultValue());
    }
}
