package cn.com.ytajpx.anpei.setting;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that was set, read once in a transaction: a page or a run asks for many settings of many days. */
@TransactionScoped
class SettingsInForce implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private SettingValues values;

    private transient List<SettingValue> all;

    /** What was set last for that day; empty where the default holds. */
    Optional<String> valueOn(SettingKey key, LocalDate on) {
        if (all == null) {
            all = values.all();
        }
        return all.stream().filter(value -> value.key() == key && !value.startsOn().isAfter(on)).reduce((earlier, later) -> later)
                .map(SettingValue::value);
    }
}
