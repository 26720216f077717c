package cn.com.ytajpx.anpei.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes up names of people and employers; every employer says 示例 in its name. */
final class DemoNames {

    static final String ROSTER_FILE = "省厅预约名单(示例).xlsx";
    static final String BRANCH = "烟台分公司";
    static final String LONG_NAME = "阿卜杜热依木江·买买提明·吐尔逊江示例";
    static final String LONG_EMPLOYER = "烟台牟平蓬莱龙口莱州招远栖霞海阳长岛联合(示例)精细化工新材料科技股份有限公司";

    static final String ADDRESS = "山东省烟台市示例区化工路1号";
    static final String CONFIRMED_BY = "示例教务";
    /** People of the demonstration clerk's company. */
    static final List<String> COLLEAGUES = List.of("孙志远", "王瑞祥", "刘春梅", "曲文博", "姜海涛", "于晓楠", "邹明德", "宋桂兰", "徐立新", "赵安平",
            "丛志诚", "李思远");

    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡",
            "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "曲", "姜", "欧阳", "诸葛");
    private static final String GIVEN = "安平宁康泰和顺瑞祥明亮晨曦晓春夏秋冬山川江河海波松柏桐楠梓竹梅兰菊云雨雪霜岚风清浩然文武思远志诚信义仁德";
    private static final List<String> PLACES = List.of("烟台", "牟平", "莱山", "福山", "龙口", "莱州", "招远", "蓬莱", "栖霞", "海阳");
    private static final String FIRST = "海东北南晨金瑞恒宏正安远嘉润泽";
    private static final String SECOND = "源盛达丰泰宇辰华昌信";

    private final RandomGenerator random;

    DemoNames(RandomGenerator random) {
        this.random = random;
    }

    String person() {
        var name = new StringBuilder(SURNAMES.get(random.nextInt(SURNAMES.size()))).append(one(GIVEN));
        return random.nextInt(10) < 7 ? name.append(one(GIVEN)).toString() : name.toString();
    }

    String employer() {
        return PLACES.get(random.nextInt(PLACES.size())) + one(FIRST) + one(SECOND) + "(示例)化工有限公司";
    }

    private char one(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
