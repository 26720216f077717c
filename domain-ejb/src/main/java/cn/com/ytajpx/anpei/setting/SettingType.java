package cn.com.ytajpx.anpei.setting;

import cn.com.ytajpx.anpei.common.Reason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a setting's value may look like. */
public enum SettingType {

    /** 0 to 365. */
    WHOLE_NUMBER {
        @Override
        Optional<Reason> whyNot(String value) {
            return wholeBetween(value, 0, 365) ? Optional.empty() : Optional.of(SettingReason.SETTING_WHOLE_NUMBER);
        }
    },
    /** 1 to 60. */
    MONTHS {
        @Override
        Optional<Reason> whyNot(String value) {
            return wholeBetween(value, 1, 60) ? Optional.empty() : Optional.of(SettingReason.SETTING_MONTHS);
        }
    },
    /** An hour of the day, 0 to 24. */
    HOUR {
        @Override
        Optional<Reason> whyNot(String value) {
            return wholeBetween(value, 0, 24) ? Optional.empty() : Optional.of(SettingReason.SETTING_HOUR);
        }
    },
    /** One to ten different numbers of days from 1 to 365, the largest first, separated by commas. */
    DISTANCES {
        @Override
        Optional<Reason> whyNot(String value) {
            return falling(value) ? Optional.empty() : Optional.of(SettingReason.SETTING_DISTANCES);
        }
    },
    /** Yuan from 0.00 to 99999.99. */
    MONEY {
        @Override
        Optional<Reason> whyNot(String value) {
            return YUAN.matcher(value).matches() ? Optional.empty() : Optional.of(SettingReason.SETTING_MONEY);
        }

        @Override
        String tidy(String typed) {
            var value = super.tidy(typed);
            return whyNot(value).isPresent() ? value : new BigDecimal(value).setScale(2).toPlainString();
        }
    };

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,2})?");
    private static final int MOST_DISTANCES = 10;

    /** Empty when {@code value} is one of this type. */
    abstract Optional<Reason> whyNot(String value);

    /** As it is stored: full-width commas and blanks are forgiven. */
    String tidy(String typed) {
        return typed == null ? "" : typed.replace('，', ',').replace('、', ',').replaceAll("\\s", "");
    }

    static List<Integer> numbers(String value) {
        return Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
    }

    private static boolean wholeBetween(String value, int least, int most) {
        return WHOLE.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean falling(String value) {
        var parts = value.split(",", -1);
        if (parts.length > MOST_DISTANCES || !Arrays.stream(parts).allMatch(part -> wholeBetween(part, 1, 365))) {
            return false;
        }
        var numbers = numbers(value);
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) >= numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }
}
