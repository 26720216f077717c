package cn.com.ytajpx.anpei.employer;

import java.util.List;

/**
 * Some of the companies that a filter finds.
 *
 * @param all how many it finds in all
 */
public record EmployerPage(List<EmployerRow> rows, long all) {
}
