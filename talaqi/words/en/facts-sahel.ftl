# Organised violence in Mali, Burkina Faso and Niger, from UCDP.

-three = Mali, Burkina Faso and Niger
-deaths = Deaths in organised violence in { -three }
-added-up = The three states' rows of that year, added up.

fact-sahel-deaths-2017 = { -deaths } in 2017, best estimate (UCDP)
fact-sahel-deaths-2017-how = { -added-up }
fact-sahel-deaths-2018 = { -deaths } in 2018, best estimate (UCDP)
fact-sahel-deaths-2018-how = { -added-up }
fact-sahel-deaths-2019 = { -deaths } in 2019, best estimate (UCDP)
fact-sahel-deaths-2019-how = { -added-up }
fact-sahel-deaths-2020 = { -deaths } in 2020, best estimate (UCDP)
fact-sahel-deaths-2020-how = { -added-up }
fact-sahel-deaths-2021 = { -deaths } in 2021, best estimate (UCDP)
fact-sahel-deaths-2021-how = { -added-up }
fact-sahel-deaths-2022 = { -deaths } in 2022, best estimate (UCDP)
fact-sahel-deaths-2022-how = { -added-up }
fact-sahel-deaths-2023 = { -deaths } in 2023, best estimate (UCDP)
fact-sahel-deaths-2023-how = { -added-up }
fact-sahel-deaths-2024 = { -deaths } in 2024, best estimate (UCDP)
fact-sahel-deaths-2024-how = { -added-up }
fact-sahel-deaths-2023-low = { -deaths } in 2023, low estimate (UCDP)
fact-sahel-deaths-2023-low-how = { -added-up }
fact-sahel-deaths-2023-high = { -deaths } in 2023, high estimate (UCDP)
fact-sahel-deaths-2023-high-how = { -added-up }
fact-sahel-civilians-by-groups-2024 = Civilians killed on purpose by armed groups in { -three } in 2024, best estimate (UCDP)
fact-sahel-civilians-by-groups-2024-how = { -added-up }
fact-sahel-civilians-by-governments-2024 = Civilians killed on purpose by the forces of any government in { -three } in 2024, best estimate (UCDP)
fact-sahel-civilians-by-governments-2024-how = { -added-up } Killings by foreign forces, Russian ones in Mali among them, are included.
fact-sahel-years-of-rise = Years in a row in which deaths in { -three } rose, up to the highest
fact-sahel-years-of-rise-how = The three states' deaths were added up year by year, and the rises counted back from the year with the most.
fact-sahel-deaths-to-2009 = { -deaths } from 2000 to 2009, best estimate (UCDP)
fact-sahel-deaths-to-2009-how = The three states' rows of the ten years, added up.
fact-chad-deaths-to-2009 = Deaths in organised violence in Chad from 2000 to 2009, best estimate (UCDP)
fact-chad-deaths-to-2009-how = The rows of the ten years, added up; the war was a civil war, not one with jihadist groups.
fact-morocco-polisario-deaths = Deaths that UCDP records under Morocco from 2020 to 2024: the conflict with the Polisario Front in Western Sahara
fact-morocco-polisario-deaths-how = The rows of the five years, added up; which state the territory is coded under is UCDP's choice.
