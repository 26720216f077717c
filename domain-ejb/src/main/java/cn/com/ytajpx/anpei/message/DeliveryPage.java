package cn.com.ytajpx.anpei.message;

import java.util.List;
import java.util.Map;

/**
 * Some rows of the record of deliveries.
 *
 * @param counts how many of all pages have which status, whatever status the filter asks for; all statuses are keys
 */
public record DeliveryPage(List<DeliveryRow> rows, Map<MessageStatus, Long> counts) {
}
