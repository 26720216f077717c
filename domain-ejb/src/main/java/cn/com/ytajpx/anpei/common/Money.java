package cn.com.ytajpx.anpei.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Yuan with exactly two decimals, never floating point. */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = Money.yuan(0);

    /** @throws ArithmeticException if more than two decimals are given */
    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money yuan(long whole) {
        return new Money(BigDecimal.valueOf(whole));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
