package cn.com.ytajpx.anpei.web.api;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.web.advice.AskedDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** 我该报哪一班 for programs. */
@Path("/advice")
@RequestScoped
public class AdviceResource {

    @Inject
    private AdviceService advices;

    @GET
    @Produces("application/json;charset=UTF-8")
    public String advise(@QueryParam("lastValidDay") String lastValidDay) {
        var day = Optional.ofNullable(lastValidDay).map(text -> AskedDay.of(text).orElseThrow(BadRequestException::new));
        return json(advices.advise(day)).toString();
    }

    private static JsonObject json(Advice advice) {
        var classes = JSON.createArrayBuilder();
        advice.classes().forEach(each -> classes.add(json(each)));
        return JSON.createObjectBuilder().add("on", advice.on().toString())
                .add("lastValidDay", advice.certificate().<JsonValue>map(day -> JSON.createValue(day.toString())).orElse(JsonValue.NULL))
                .add("classes", classes).build();
    }

    private static JsonObject json(AdvisedClass each) {
        return JSON.createObjectBuilder().add("name", each.trainingClass().name()).add("label", each.label().name())
                .add("readyOn", each.readyOn().toString())
                .add("slackDays", each.slackDays() == null ? JsonValue.NULL : JSON.createValue(each.slackDays()))
                .add("monthFits", each.monthFits()).add("centreDeadlinePassed", each.centreDeadlinePassed()).build();
    }
}
