package cn.com.ytajpx.anpei.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A venue says where it is and how to call it")
class VenuePolicyTest {

    private static List<String> refused(VenueDraft draft) {
        return VenuePolicy.possible(draft, PublishedPlan.venues()).refusals().stream().map(refusal -> refusal.field() + " " + refusal.reason()).toList();
    }

    @Test
    void everythingButTheSeatsIsNeeded() {
        assertThat(refused(new VenueDraft("东山宾馆", "芝罘区", "6666666", null))).isEmpty();
        assertThat(refused(new VenueDraft(null, " ", "", null))).containsExactly("name CLASS_VALUE_MISSING", "address CLASS_VALUE_MISSING",
                "phone CLASS_VALUE_MISSING");
    }

    @Test
    void limitsAndNamesThatAreTaken() {
        assertThat(refused(new VenueDraft("山".repeat(61), "址".repeat(121), "1".repeat(31), 0))).containsExactly("name CLASS_NAME_TOO_LONG",
                "address CLASS_NAME_TOO_LONG", "phone CLASS_NAME_TOO_LONG", "roomSeats CLASS_CAPACITY_RANGE");
        assertThat(refused(new VenueDraft(" 安德利度假村 ", "养马岛", "4766666", 80))).containsExactly("name VENUE_NAME_TAKEN");
    }
}
