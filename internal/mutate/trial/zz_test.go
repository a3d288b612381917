package trial
import ("testing";"context";"time";"fmt")
func TestTime(t *testing.T){
 ctx:=context.Background()
 t0:=time.Now(); lap:=func(s string){fmt.Println(s,time.Since(t0).Milliseconds()); t0=time.Now()}
 s,err:=Open(ctx,"../../.."); if err!=nil{t.Fatal(err)}; lap("open")
 ms:=s.Mutants(); Shuffle(ms); lap("mutants"); fmt.Println(len(ms))
 per:=map[string]int{}; for _,m:=range ms {per[m.File]++}; fmt.Println(per)
 b,err:=s.NewBench(ctx,t.TempDir()); if err!=nil{t.Fatal(err)}; lap("bench "); fmt.Println(b.builds.pipelines)
 n:=0
 for _,m:=range ms { n++; if n>14{break}
  o,reason,_:=b.builds.mutant(m,false); lap("build "+m.ID+reason); if reason!=""{continue}
  b.install(o); lap(" install")
  for i,st:=range b.stages { if !st.concerns(s.contracts(m.File)){continue}; name,err:=st.run(ctx,b.scratch()); lap(fmt.Sprint(" stage ",i," ",name," ",err)); if name!=""{break} }
 }
}
