package cn.com.ytajpx.anpei.account;

import java.util.List;

/** Some rows of a list, and how many there are in all. */
public record AccountPage(List<AccountRow> rows, long all) {
}
