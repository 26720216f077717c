-- Whom the province alone showed before people's standing was kept: no pre-registration asks for them to be compared.
insert into compared_person (id_number_fingerprint, plan_year, kind, list, class_id, name, employer_name, holder_id, seat, booked_class_id,
    name_differs, employer_differs, mobile_differs)
select e.id_number_fingerprint, e.plan_year, e.kind, 'ONLY_THERE', e.training_class_id, e.name, coalesce(e.employer_name, ''), h.id, false,
    e.training_class_id, false, false, false
from booking_evidence e left join holder h on h.id_number_fingerprint = e.id_number_fingerprint
where e.holds
  and not exists (select 1 from preregistration p where p.holder_id = h.id and p.plan_year = e.plan_year and p.kind = e.kind and p.live = 1)
  and not exists (select 1 from compared_person c where c.id_number_fingerprint = e.id_number_fingerprint and c.plan_year = e.plan_year
      and c.kind = e.kind);
